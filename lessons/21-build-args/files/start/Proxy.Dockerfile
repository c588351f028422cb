FROM {{base.image}}
RUN echo "While building: ${HTTP_PROXY:-no proxy}" > /seen
CMD ["sh", "-c", "cat /seen; echo \"In the container: ${HTTP_PROXY:-no proxy}\""]
