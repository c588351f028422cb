#!/bin/sh
# The private engine in namespaces of its own: engine.sh FOLDER REGISTRY_STORAGE CGROUP
# It starts in a process and a mount namespace made for it: what it starts and mounts is seen by the engine alone and ends
# with it. Its network is its own as well: no firewall, route or bridge of the machine is touched, and none is in the way.
set -eu
folder=$1 storage=$2 cgroup=$3
proxy=$(dirname "$0")/docker-proxy

touch "$folder/machine.net" "$folder/engine.net"
mount --bind /proc/self/ns/net "$folder/machine.net"
unshare "--net=$folder/engine.net" ip link set lo up

# The way out, where it can be had: a network in user space, which changes nothing on the machine.
# It reads the machine's resolv.conf, hence the namespace for what comes next.
if [ -c /dev/net/tun ] && command -v slirp4netns > /dev/null; then
  unshare --mount slirp4netns --configure --disable-host-loopback --netns-type=path "$folder/engine.net" tap0 \
    > "$folder/network.log" 2>&1 &
fi

# containerd and dockerd write to a few places that no option moves (/etc/docker/key.json, /opt/containerd, /run/containerd).
# They get a copy on write of those folders; a containerd of the machine's own is hidden, or dockerd would use it.
mkdir "$folder/scratch"
mount -t tmpfs tmpfs "$folder/scratch"
copy_on_write() { # copy_on_write NAME PLACE
  mkdir "$folder/scratch/$1" "$folder/scratch/$1.work"
  mount -t overlay overlay -o "lowerdir=$2,upperdir=$folder/scratch/$1,workdir=$folder/scratch/$1.work" "$2"
}
for place in etc opt run; do
  [ ! -d "/$place" ] || copy_on_write "$place" "/$place"
done
rm -f /run/containerd/containerd.sock /etc/docker/daemon.json /etc/resolv.conf
echo nameserver 10.0.2.3 > /etc/resolv.conf # slirp4netns answers there

# Whatever is pushed to the registry is forgotten too. It listens on the machine's loopback, and through the proxy on the engine's.
copy_on_write registry "$storage"
: > "$folder/registry.log"
docker-registry serve "$folder/registry.yml" 2> "$folder/registry.log" &
port=
until [ -n "$port" ]; do
  sleep 0.02
  kill -0 $!
  port=$(sed -n 's/.*listening on 127\.0\.0\.1:\([0-9]*\).*/\1/p' "$folder/registry.log")
done
LISTEN_NETWORK=$folder/engine.net CONNECT_NETWORK=$folder/machine.net \
  "$proxy" -proto tcp -host-ip 127.0.0.1 -host-port "$port" -container-ip 127.0.0.1 -container-port "$port" 3> /dev/null &

# There are two kinds of iptables, and a kernel may have only one of them.
for kind in nft legacy; do
  ln -sf "$(command -v "xtables-$kind-multi")" "$folder/bin/iptables"
  ln -sf "$(command -v "xtables-$kind-multi")" "$folder/bin/ip6tables"
  ! unshare --net "$folder/bin/iptables" --table nat --append POSTROUTING --jump MASQUERADE 2> /dev/null || break
done

export LISTEN_NETWORK="$folder/machine.net" CONNECT_NETWORK="$folder/engine.net"
exec nsenter "--net=$folder/engine.net" dockerd --config-file "$folder/daemon.json" --data-root "$folder/data" \
  --exec-root "$folder/exec" --pidfile "$folder/docker.pid" --host "unix://$folder/docker.sock" \
  --registry-mirror "http://127.0.0.1:$port" --userland-proxy-path "$proxy" \
  --exec-opt native.cgroupdriver=cgroupfs --cgroup-parent "/$cgroup"
