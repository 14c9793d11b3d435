"""Which version of the API's forms this is: the second number rises when keys are added."""

SCHEMA_VERSION = "1.0"
