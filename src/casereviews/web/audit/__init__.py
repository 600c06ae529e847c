"""The trail: who did what and who looked, append only, each line sealed to the one before."""
