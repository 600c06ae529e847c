"""Sign-in, sessions, roles: who a person is here, and at which boards."""
