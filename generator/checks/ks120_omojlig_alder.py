"""Åldersgränserna i population är omöjliga.

Gränserna avgör vilka patienter stödet visas för. Den lägsta åldern kan inte vara högre än den högsta, och ingen är äldre
än 120 år.

Fel:

    population: {alder_fran: 65, alder_till: 18}

Rätt:

    population: {alder_fran: 18, alder_till: 65}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity, Kunskapsstod

RULE = Rule(code="KS120", name="omojlig-alder", severity=Severity.FEL)

OLDEST = 120


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    if not isinstance(entity, Kunskapsstod) or entity.falt.population is None:
        return
    population, source = entity.falt.population, entity.source
    ages = {"alder_fran": population.alder_fran, "alder_till": population.alder_till}
    too_old = {name: age for name, age in ages.items() if age is not None and age > OLDEST}
    for name, age in too_old.items():
        message = f"Åldern {age} i {name} är högre än {OLDEST}."
        yield RULE.at(source.at("population", name), message, "Skriv åldern i hela år, eller ta bort gränsen.")
    first, last = ages.values()
    if first is not None and last is not None and first > last and not too_old:
        message = f"alder_till {last} är lägre än alder_fran {first}."
        yield RULE.at(source.at("population", "alder_till"), message, "Rätta den ålder som är fel.")
