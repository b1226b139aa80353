"""What stands around an announcement: the site, the mail, the printed page, other announcements."""
