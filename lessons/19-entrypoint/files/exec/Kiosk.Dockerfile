FROM {{base.image}}
COPY kiosk.sh /
CMD ["sh", "/kiosk.sh"]
