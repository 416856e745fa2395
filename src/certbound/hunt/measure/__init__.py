"""What is hunted: the quantities and their derivatives in floats, ascent, and exact confirmation of what it finds."""
