"""What people call things that a support has without naming them so: its sections, and that it is for children."""

from __future__ import annotations

from types import MappingProxyType

OF_CHILDREN = tuple(
    """
    barn bebis baby spädbarn småbarn förskolebarn skolbarn nyfödd nyfödda tonåring ungdom ungdomar dotter son flicka pojke pediatrik
    pediatrisk child children infant infants pediatric
    """.split()  # noqa: SIM905 - easier to read and to add to
)
"""Words that say that a question is about a child."""

OF_ADULTS = ("vuxen", "vuxna", "adult", "adults")

ASKED_AS: MappingProxyType[str, tuple[str, ...]] = MappingProxyType(
    {
        "vardniva-och-samverkan": ("vårdnivå", "ansvarsfördelning", "primärvård", "specialistvård"),
        "bakgrund": ("definition", "förekomst", "epidemiologi"),
        "orsaker-och-riskfaktorer": ("etiologi", "orsak", "riskfaktor"),
        "samsjuklighet": ("komorbiditet",),
        "utredning": ("diagnostik", "diagnos", "diagnostisera", "utreda"),
        "anamnes": ("sjukhistoria", "anamnesupptagning"),
        "status": ("undersökningsfynd", "statusfynd"),
        "undersokning": ("provtagning", "prover", "lab", "labprover", "röntgen"),
        "differentialdiagnos": ("differentialdiagnostik", "diffdiagnos", "diffdiagnoser"),
        "behandling": ("behandla", "terapi", "åtgärd", "åtgärder"),
        "prevention": ("förebygga", "förebyggande", "profylax", "vaccination", "vaccin"),
        "egenvard": ("egenvårdsråd", "råd"),
        "lakemedel": ("läkemedelsbehandling", "medicin", "medicinering", "farmakologi", "dos", "dosering"),
        "omvardnad": ("omvårdnadsåtgärder", "vård"),
        "arbetsterapi": ("hjälpmedel",),
        "rehabilitering": ("rehab", "fysioterapi", "sjukgymnastik", "träning"),
        "remissrutiner": ("remiss", "remissindikation", "remittera", "remittering", "remissinnehåll"),
        "sjukskrivning": ("sjukskriva", "sjukskriven", "sjukintyg", "läkarintyg", "arbetsförmåga", "försäkringsmedicin"),
        "komplikationer": ("komplikation", "följdsjukdom"),
        "klinisk-uppfoljning": (
            "uppföljning",
            "uppföljningar",
            "kontroll",
            "kontroller",
            "återbesök",
            "årskontroll",
            "monitorering",
        ),
        "kvalitetsuppfoljning": ("kvalitetsindikator", "indikatorer", "kvalitetsregister"),
        "patientinformation": ("patientråd", "information", "broschyr"),
    }
)
"""What clinicians call a section when they ask for one: anchor → words, besides those of the heading itself."""
