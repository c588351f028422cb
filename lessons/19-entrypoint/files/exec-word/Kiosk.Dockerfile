FROM {{base.image}}
COPY kiosk.sh /
CMD exec sh /kiosk.sh
