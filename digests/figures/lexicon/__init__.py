"""What words mean: people, events, singulars, and the classes of all others."""
