FROM {{bare}}
