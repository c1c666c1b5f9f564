"""Deliveries: each post goes out once, in order, at the pace that the platform allows."""
