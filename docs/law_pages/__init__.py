"""The law as pages: every rule, text, fact, standard and step, in Indonesian and in English."""
