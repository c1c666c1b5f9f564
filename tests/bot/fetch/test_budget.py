import asyncio

import pytest

from bot.fetch.budget import Budget


async def test_what_happens_inside_is_taken_off():
    budget = Budget(10.0)
    async with budget.spend():
        await asyncio.sleep(0.02)
    await asyncio.sleep(0.02)
    assert 9.0 < budget.left <= 9.981


async def test_a_budget_that_is_used_up_ends_everything():
    budget = Budget(0.02)
    for _ in range(2):
        with pytest.raises(TimeoutError):
            async with budget.spend():
                await asyncio.sleep(5)
    assert budget.left == 0.0


async def fail_inside(budget):
    async with budget.spend():
        await asyncio.sleep(0.01)
        raise ZeroDivisionError


async def test_an_error_inside_is_paid_for_and_stays_what_it_is():
    budget = Budget(10.0)
    with pytest.raises(ZeroDivisionError):
        await fail_inside(budget)
    assert budget.left < 10.0
