// Stands in for what dockerode loads and Drydock never uses: ssh2, grpc, protobufjs.
// An empty object and not a throwing one: docker-modem reads `ssh2.Client` when it loads.
module.exports = {}
