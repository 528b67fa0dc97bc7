// own script
