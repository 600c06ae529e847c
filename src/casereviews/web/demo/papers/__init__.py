"""Makes the PDFs of Exampleshire's page from short texts of ours, as such PDFs are found on a board's old site."""
