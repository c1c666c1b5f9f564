"""The words of attribution as data: cues, speakers, names, the small classes of grammar."""
