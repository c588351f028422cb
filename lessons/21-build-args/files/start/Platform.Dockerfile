FROM {{base.image}}
ARG TARGETOS
LABEL platform="${TARGETOS}/${TARGETARCH}"
