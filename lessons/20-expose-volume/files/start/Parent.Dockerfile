FROM {{base.image}}
