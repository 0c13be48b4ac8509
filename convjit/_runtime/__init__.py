"""Running machine code: threads, memory, caches and files; no module here knows the compiler."""
