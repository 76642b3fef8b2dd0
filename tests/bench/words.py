"""The invented words a generated book is made of."""

FIRST = (
    "Alder", "Amber", "Anchor", "Aspen", "Basalt", "Beacon", "Birch", "Bramble", "Cedar", "Chalk",
    "Clover", "Copper", "Coral", "Crane", "Dune", "Ember", "Falcon", "Fern", "Flint", "Garnet",
    "Granite", "Harbour", "Hazel", "Heron", "Hollow", "Indigo", "Ivory", "Juniper", "Kestrel", "Larch",
    "Linden", "Maple", "Marble", "Meadow", "Nettle", "Oriel", "Osprey", "Pebble", "Quarry", "Willow",
)  # fmt: skip
SECOND = (
    "Air", "Bakery", "Bearing", "Brewing", "Cable", "Cargo", "Ceramic", "Clinic", "Dairy", "Drive",
    "Energy", "Fabric", "Fastener", "Fibre", "Filter", "Foundry", "Freight", "Glass", "Grain", "Hydraulic",
    "Lens", "Light", "Machine", "Marine", "Metal", "Mill", "Motor", "Optic", "Paper", "Pharma",
    "Polymer", "Press", "Rail", "Sensor", "Spring", "Steel", "Textile", "Timber", "Valve", "Water",
)  # fmt: skip
THIRD = ("Works", "Group", "Nordic", "Partners", "Systems", "South", "Supply", "House")
CITIES = (
    "Aarhus", "Bergen", "Bilbao", "Bremen", "Brno", "Cork", "Gdańsk", "Genova", "Gent", "Göteborg",
    "Graz", "Leeds", "Liège", "Lyon", "Malmö", "Nantes", "Porto", "Rotterdam", "Tampere", "Zürich",
)  # fmt: skip
INDUSTRIES = ("cold chain", "food", "health", "machines", "packaging", "retail", "transport", "utilities")
TAGS = ("nordic", "export", "renewal", "fair", "referral", "pilot")
PEOPLE = (
    "Ada", "Bruno", "Clara", "Dina", "Emil", "Frida", "Goran", "Hanna", "Ivo", "Jana",
    "Kim", "Lotte", "Marek", "Nora", "Olaf", "Petra", "Ruben", "Selma", "Tomas", "Vera",
)  # fmt: skip
FAMILIES = (
    "Aalto", "Berger", "Costa", "Dahl", "Eklund", "Fischer", "Garcia", "Holm", "Ivanov", "Jensen",
    "Kowalska", "Lund", "Meyer", "Novak", "Oliveira", "Peeters", "Rossi", "Silva", "Toth", "Weber",
)  # fmt: skip
TITLES = ("buyer", "plant manager", "head of quality", "finance director", "engineer")
VERBS = ("agrees to", "confirms", "sends us", "sets a date for", "invites us to", "signs off")
THINGS = (
    "a trial on line {n}", "the site visit in week {n}", "an order for {n} pallets",
    "the list of {n} suppliers",
    "a meeting with the buyer of plant {n}", "test figures of batch {n}", "the yearly frame for site {n}",
)  # fmt: skip
ACTS = ("send the drawings", "name the trial site", "ask finance", "book the visit", "return the samples")
WAYS = (
    ("Show it at work", "We let their people see what runs elsewhere."),
    ("Answer before they ask", None),
    ("One voice", "What one of us promises all of us keep."),
)  # fmt: skip
MEASURES = (
    "Sales with us", "Share of what they buy", "Margin", "Payment",
    "Plans in common", "Way to the board", "Say in the choice", "Growth of their trade",
)  # fmt: skip
SUBJECTS = ("Asked for prices", "Visit at the fair", "Sent the offer", "Complaint settled", "Rang, no answer")
