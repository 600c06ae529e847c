"""The public server: files below the folders it is started with, and nothing else. Standard library only.

python -m casereviews.web.public.serve --site 8001=/srv/casereviews/public/exampleshire
"""
