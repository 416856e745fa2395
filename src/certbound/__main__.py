"""python -m certbound"""

from .cli import main

main()
