echo "I am in $(pwd), I am user $(id -u), and rex is ${rex:-not set}."
