"""Settings, addresses, middleware: joins what must not know each other."""
