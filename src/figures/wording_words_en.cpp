#include <array>

#include "figures/wording_words.hpp"

namespace rapport {

// In one place, by meaning. A phrase wins over the words in it, so the last groups take the harmless uses
// out.
std::span<const WordGroup> english_words() {
  using enum WordTag;
  static constexpr std::array groups = std::to_array<WordGroup>({
      // verbs
      {binding | duty | function, "shall, must"},
      {binding | function, "will, should, may"},
      {auxiliary | function,
       "is, are, was, were, has, have, had, does, do, can, could, applies, means, includes"},
      {passive | function, "be"},
      {participle,
       "begun, bought, broken, brought, built, chosen, cut, done, drawn, driven, fed, found, frozen, "
       "given, held, kept, laid, led, left, lost, made, met, overridden, paid, proven, put, read, reset, "
       "rewritten, run, seen, sent, set, shown, shut, sold, spent, split, spread, stuck, sworn, taken, "
       "taught, thrown, told, torn, understood, withdrawn, woken, wound, written"},
      {stative,
       "need, needed, based, closed, coloured, colored, composed, dedicated, embedded, equipped, exceed, "
       "feed, fitted, fixed, galvanised, galvanized, illuminated, indeed, insulated, interested, limited, "
       "located, painted, permitted, allowed, rated, related, screened, seed, sheathed, shielded, "
       "situated, speed, suited, armoured, armored, made of, made from, made up of"},
      {adverb | function, "not, also, only, then, first, both, still, later, as well"},
      // RL002
      {vague,
       "acceptable, acceptably, adequate, adequately, almost, clearly, comfortable, comfortably, "
       "considerable, considerably, convenient, conveniently, easily, easy, efficient, efficiently, "
       "enough, fast, flexible, flexibly, frequently, generally, good, intuitive, intuitively, many, "
       "minimal, modern, mostly, nearly, numerous, occasionally, often, properly, reasonable, reasonably, "
       "robust, roughly, satisfactorily, satisfactory, seamless, seamlessly, several, significant, "
       "significantly, some, sometimes, state of the art, substantial, substantially, sufficient, "
       "sufficiently, suitable, suitably, typically, user friendly, usually, various, certain, a few, few, "
       "a lot of, lots of, a number of, high quality, ease of use, approximate, approximately, approx"},
      {vague | possible, "appropriate, relevant"},
      {vague, "appropriately"},
      {about | function, "about, around"},
      // RL003
      {escape,
       "if at all possible, to the extent possible, to the extent practicable, to the extent practical, "
       "to the extent feasible, to the extent necessary, to the maximum extent possible, "
       "to the maximum extent practicable, to the greatest extent possible, "
       "to the greatest extent practicable, best effort, best efforts, best endeavours, best endeavors, "
       "reasonable effort, reasonable efforts, as the case may be"},
      {occasion | when | function, "when, whenever, where, wherever"},
      {when | function, "while, whilst"},
      {occasion | if_ | function, "if"},
      {occasion | as | function, "as"},
      {filler | function, "it, deemed, considered, reasonably, technically, operationally, found, so"},
      {filler, "is, are, be"},
      {possible, "possible, practicable, practical, feasible, necessary, applicable, needed, required"},
      // RL004
      {open_end,
       "etc, et cetera, and so on, and so forth, and the like, or the like, but not limited to, "
       "including without limitation, among others, inter alia"},
      // RL005
      {comparison,
       "best, best in class, better, cheaper, easier, faster, most, optimal, optimally, optimum, simpler, "
       "superior, world class"},
      {than | function, "than"},
      // RL006
      {second_thought, "unless, as well as, and/or, and / or"},
      // RL008
      {superfluous, "able to, capable of"},
      // RL009
      {pronoun | function, "it, its, they, their, them, he, she"},
      {bare | function, "this, these"},
      // RL010
      {absolute | adverb, "always, never"},
      {absolute, "all, at all times, under all circumstances, any and all"},
      {quantity,
       "load, loads, loading, duty, full, humidity, maximum, nominal, opening, open, output, position, "
       "power, rated, relative, rh, scale, span, speed, torque, capacity, level, fill, brightness, "
       "excitation"},
      {range | function, "to, through, at"},
      // RL011
      {unmeasured,
       "quickly, rapidly, promptly, swiftly, instantly, instantaneously, immediately, timely, "
       "in a timely manner, real time, near real time, high availability, highly available, "
       "high performance, without delay, without undue delay"},
      {within | function, "within"},
      // RL012
      {then, "then"},
      // RL013
      {placeholder, "tbd, tbc, tba, tbr, todo, fixme, xxx"},
      {bracketed_phrase, "to be determined, to be confirmed, to be defined, to be decided, to be agreed"},
      // grammar
      {article | function, "the, a, an, each, every"},
      {conjunction | function, "and, or, but"},
      {of | function, "of"},
      {by | function, "by"},
      {function,
       "after, against, all, any, because, before, between, during, every, following, for, from, in, into, "
       "no, on, once, over, per, since, that, those, though, under, until, upon, which, who, whose, with, "
       "without"},
      // amounts
      {number_word,
       "one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, fifteen, twenty, "
       "thirty, forty, fifty, sixty, seventy, eighty, ninety, hundred, thousand, million, billion, half"},
      {unit,
       "second, seconds, sec, secs, millisecond, milliseconds, microsecond, microseconds, minute, minutes, "
       "mins, hour, hours, hr, hrs, day, days, week, weeks, month, months, year, years, metre, metres, "
       "meter, meters, millimetre, millimetres, millimeter, millimeters, centimetre, centimetres, "
       "centimeter, centimeters, kilometre, kilometres, kilometer, kilometers, micron, microns, inch, "
       "inches, foot, feet, litre, litres, liter, liters, gram, grams, kilogram, kilograms, tonne, tonnes, "
       "volt, volts, ampere, amperes, amp, amps, watt, watts, kilowatt, kilowatts, megawatt, megawatts, "
       "ohm, ohms, hertz, decibel, decibels, degree, degrees, kelvin, lux, lumen, lumens, pascal, pascals, "
       "bit, bits, byte, bytes, kilobyte, kilobytes, megabyte, megabytes, gigabyte, gigabytes, terabyte, "
       "terabytes, percent, per cent, percentage, fold, pixel, pixels, decimal, revolutions, working days, "
       "cny, eur, usd, gbp, ppm, ppb, rpm, fps, bps, dpi, psi, bar, mbar, dba, mbps, gbps, kbps"},
      {counted,
       "alarms, attempts, bays, cabinets, cameras, channels, characters, circuits, clients, commands, "
       "computers, connections, controllers, copies, cores, cycles, devices, digits, displays, drawings, "
       "errors, events, failures, faults, floors, frames, inputs, items, languages, lines, loops, "
       "messages, modules, monitors, nodes, operations, operators, outputs, pages, panels, people, "
       "persons, places, points, ports, positions, pumps, queries, racks, records, replicas, reports, "
       "requests, retries, rooms, rows, samples, screens, seats, sensors, servers, sessions, signals, "
       "stages, stations, steps, switches, tags, tasks, times, transactions, trends, units, users, values, "
       "valves, variables, workplaces, workstations"},
      {numbering,
       "annex, appendix, article, chapter, class, clause, clauses, col, column, drawing, edition, fig, "
       "figure, item, no, nr, number, page, paragraph, part, phase, rev, revision, section, sections, "
       "sheet, stage, step, table, type, version, zone, api, ansi, asme, astm, bs, din, en, gb, gb/t, iec, "
       "ieee, iso, iso/iec, iso/iec/ieee, jis, nema, nfpa, rfc, ul, cat, category"},
      // harmless uses
      {WordTags{},
       "fast ethernet, fast charging, fast charger, fast chargers, fast fourier transform, flexible cable, "
       "flexible cables, flexible conduit, flexible conduits, flexible connection, flexible connections, "
       "flexible connector, flexible connectors, flexible copper, flexible cord, flexible coupling, "
       "flexible couplings, flexible duct, flexible ducts, flexible hose, flexible hoses, flexible joint, "
       "flexible joints, flexible pipe, flexible pipes, flexible tube, flexible tubes, known good, "
       "how many, as many, how often, make certain, significant bit, significant bits, significant digit, "
       "significant digits, significant figure, significant figures, least significant, most significant, "
       "most recent, most recently, most restrictive, most severe, most stringent, most unfavorable, "
       "most unfavourable, most urgent, at most, at the most, or better, better than, cheaper than, "
       "easier than, faster than, simpler than, superior to, not all, at all, in good time"},
      {WordTags{},
       "real time clock, real time clocks, real time data, real time database, real time ethernet, "
       "real time kernel, real time operating system, real time os, real time protocol, real time trend, "
       "real time trends, real time value, real time values, real time curve, real time curves, "
       "immediately above, immediately adjacent, immediately after, immediately before, immediately below, "
       "immediately downstream, immediately following, immediately preceding, immediately upstream, "
       "high performance hmi"},
  });
  return groups;
}

}  // namespace rapport
