# What the shop says. Comments like this one are for us: the bundler leaves them out.
greeting="Welcome to the shop, version 2"
