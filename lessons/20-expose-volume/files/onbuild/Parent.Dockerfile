FROM {{base.image}}
ONBUILD COPY app.txt /
