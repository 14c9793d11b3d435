from datetime import date

from generator.checks.dates import add_months


def test_a_shorter_month_gives_its_last_day() -> None:
    assert add_months(date(2024, 2, 29), 24) == date(2026, 2, 28)
    assert add_months(date(2026, 8, 31), -3) == date(2026, 5, 31)
    assert add_months(date(2026, 5, 31), -3) == date(2026, 2, 28)


def test_over_the_turn_of_the_year() -> None:
    assert add_months(date(2026, 12, 1), 1) == date(2027, 1, 1)
    assert add_months(date(2026, 1, 15), -1) == date(2025, 12, 15)


def test_beyond_the_days_there_are() -> None:
    assert add_months(date(9999, 12, 31), 24) == date.max
    assert add_months(date(1, 1, 1), -3) == date.min
