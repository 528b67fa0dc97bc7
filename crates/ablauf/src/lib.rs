//! PURE. BPMN 2.0: parse, check, and step(model, tokens, event, now).
