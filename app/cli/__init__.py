"""The command line: the window's twin, and what scripts hold on to."""
