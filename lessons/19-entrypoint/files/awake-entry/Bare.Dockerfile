FROM {{bare}}
ENTRYPOINT ["echo", "awake"]
