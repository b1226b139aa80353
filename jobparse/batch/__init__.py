"""Many inputs: each read and parsed by itself, on all cores, in order, so that no failure and no kill costs more than itself."""
