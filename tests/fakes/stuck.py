"""What waits and failed, as a test puts it there; it notes what is to be tried anew."""

from bot.errors import NoSuchDeliveryError


class FakeStuck:
    """Implements bot.web.stuck.Stuck."""

    def __init__(self):
        self.held = ()
        self.unmade = ()
        self.retried = []

    def deliveries(self, states=()):
        return tuple(self.held)

    def digests(self):
        return tuple(self.unmade)

    def retry(self, name):
        known = {each.id for each in self.held} | {fate.job.id for fate in self.unmade}
        if name not in known:
            raise NoSuchDeliveryError(name)
        self.retried.append(name)
        return True
