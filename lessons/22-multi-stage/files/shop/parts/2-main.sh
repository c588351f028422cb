# What the program does.
echo "$greeting"
