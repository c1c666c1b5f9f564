"""What stands beside a numeral: units, currencies, magnitudes in letters."""
