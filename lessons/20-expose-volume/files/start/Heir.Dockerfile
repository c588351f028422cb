FROM {{parent}}
CMD ["cat", "/app.txt"]
