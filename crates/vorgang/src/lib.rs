//! PURE. The law of a matter: decide(ablauf, zustand, ereignis, jetzt).
