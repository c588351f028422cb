# Stands for what a real project installs at this point, such as a compiler or a package manager.
# The tool itself is small: it joins the files of a folder and leaves their comments out.
mkdir -p /opt/bundler
cat > /opt/bundler/bundle <<'END'
#!/bin/sh
mkdir -p "$(dirname "$2")"
cat "$1"/* | grep -v '^#' > "$2"
END
chmod +x /opt/bundler/bundle
# The weight is made up: 20 MB of noise. A real compiler brings ten times as much.
head -c 20000000 /dev/urandom > /opt/bundler/library
