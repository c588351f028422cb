FROM {{bare}}
CMD ["echo", "awake"]
