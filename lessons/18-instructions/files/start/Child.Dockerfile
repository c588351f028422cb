FROM {{app}}
