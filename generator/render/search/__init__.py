"""What the search in the browser knows: one file of terms, made from all supports and the registers.

``post`` (one support → what it gives) → ``words`` and ``language`` (what belongs together) → ``data`` (all of it → the file).
The file is read by ``theme/assets/js/ks-sokmotor.js``, where every rule of finding and ranking stands; here are none.
"""
