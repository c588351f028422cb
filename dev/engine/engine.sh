#!/bin/sh
# The first process but one in the private engine's own process and mount namespace: engine.sh FOLDER REGISTRY_STORAGE CGROUP BRIDGE
# Everything mounted here is seen by the engine alone and goes with it, and so does every process.
set -eu
folder=$1 storage=$2 cgroup=$3 bridge=$4

# containerd and dockerd write to a few places that no option moves (/etc/docker/key.json, /opt/containerd, /run/containerd).
# They get a copy on write of those folders; a containerd of the machine's own is hidden, or dockerd would use it.
mkdir "$folder/scratch"
mount -t tmpfs tmpfs "$folder/scratch"
names=$(cat /etc/resolv.conf 2>/dev/null || true)
copy_on_write() { # copy_on_write NAME LOWER PLACE
  mkdir "$folder/scratch/$1" "$folder/scratch/$1.work"
  mount -t overlay overlay -o "lowerdir=$2,upperdir=$folder/scratch/$1,workdir=$folder/scratch/$1.work" "$3"
}
for place in etc opt run; do
  [ ! -d "/$place" ] || copy_on_write "$place" "/$place" "/$place"
done
rm -f /run/containerd/containerd.sock /etc/docker/daemon.json
# Inside a container resolv.conf is a mount of its own, which the copy lacks.
[ -s /etc/resolv.conf ] || echo "$names" > /etc/resolv.conf || true

# Whatever is pushed to the registry is gone afterwards too.
copy_on_write registry "$storage" "$storage"

# dockerd would warn at every start of a container that the machine forwards no packets. It needs none of that:
# published ports go through docker-proxy.
echo 1 > "$folder/scratch/ip_forward"
mount --bind "$folder/scratch/ip_forward" /proc/sys/net/ipv4/ip_forward

# The embedded name server sets up its address with iptables inside each container: take the kind that this kernel has.
for kind in nft legacy; do
  ln -sf "$(command -v "xtables-$kind-multi")" "$folder/bin/iptables"
  ln -sf "$(command -v "xtables-$kind-multi")" "$folder/bin/ip6tables"
  ! unshare --net "$folder/bin/iptables" --table nat --list >/dev/null 2>&1 || break
done

docker-registry serve "$folder/registry.yml" 2> "$folder/registry.log" &
registry=
until [ -n "$registry" ]; do
  sleep 0.02
  kill -0 $!
  registry=$(sed -n 's/.*listening on \(127\.0\.0\.1:[0-9]*\).*/\1/p' "$folder/registry.log")
done

# Neither the firewall nor the routing of the machine is touched.
exec dockerd --config-file "$folder/daemon.json" --data-root "$folder/data" --exec-root "$folder/exec" \
  --pidfile "$folder/docker.pid" --host "unix://$folder/docker.sock" --registry-mirror "http://$registry" \
  --bridge "$bridge" --iptables=false --ip-forward=false --ip-masq=false \
  --exec-opt native.cgroupdriver=cgroupfs --cgroup-parent "/$cgroup"
