"""What is found is sifted: what only stands beside a saying is the outlet's own."""
