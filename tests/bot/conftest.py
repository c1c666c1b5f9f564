"""Properties are held on any machine, a busy one too: no example has a deadline."""

from hypothesis import HealthCheck, settings

settings.register_profile("bot", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("bot")
