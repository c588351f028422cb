FROM {{base.image}}
COPY menu.txt /menu.txt
CMD ["cat", "/menu.txt"]
