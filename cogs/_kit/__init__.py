"""What every feature of the Discord edge shares: answering, boundaries, forms, buttons, the courier."""
