FROM {{base.image}}
ADD menu.txt /menu.txt
CMD ["cat", "/menu.txt"]
