"""One file for each page that explains serious case reviews to the public."""
