// Reads a calendar (RFC 5545) from stdin with Mozilla's parser, strictly: prints its events as JSON.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

ICAL.design.strict = true;
const calendar = new ICAL.Component(ICAL.parse(readFileSync(0, "utf8")));
const events = calendar.getAllSubcomponents("vevent").map((component) => {
  const event = new ICAL.Event(component);
  return {
    uid: event.uid,
    summary: event.summary,
    start: event.startDate.toString(),
    end: event.endDate.toString(),
    stamp: component.getFirstPropertyValue("dtstamp").toString(),
    url: component.getFirstPropertyValue("url"),
  };
});
console.log(JSON.stringify(events));
