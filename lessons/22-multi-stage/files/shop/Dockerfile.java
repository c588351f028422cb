FROM ____ AS builder
WORKDIR /app
COPY . .
RUN ./gradlew --no-daemon bootJar

FROM ____
WORKDIR /app
COPY --from=____ /app/build/libs/*.jar app.jar
EXPOSE 8080
ENTRYPOINT ____
