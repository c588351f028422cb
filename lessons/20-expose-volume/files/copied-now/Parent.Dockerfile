FROM {{base.image}}
COPY app.txt /
