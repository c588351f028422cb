FROM {{base.image}}
ENV HTTP_PROXY=http://proxy.example:3128
RUN echo "While building: ${HTTP_PROXY:-no proxy}" > /seen
CMD ["sh", "-c", "cat /seen; echo \"In the container: ${HTTP_PROXY:-no proxy}\""]
